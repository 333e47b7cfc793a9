/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.venue;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.headroom.model.venue.VenuePackage
 * @generated
 */
public interface VenueFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	VenueFactory eINSTANCE = org.headroom.model.venue.impl.VenueFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Venue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Venue</em>'.
	 * @generated
	 */
	Venue createVenue();

	/**
	 * Returns a new object of class '<em>Surface</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Surface</em>'.
	 * @generated
	 */
	Surface createSurface();

	/**
	 * Returns a new object of class '<em>Material</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Material</em>'.
	 * @generated
	 */
	Material createMaterial();

	/**
	 * Returns a new object of class '<em>Rigging Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rigging Point</em>'.
	 * @generated
	 */
	RiggingPoint createRiggingPoint();

	/**
	 * Returns a new object of class '<em>Single Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Single Placement</em>'.
	 * @generated
	 */
	SinglePlacement createSinglePlacement();

	/**
	 * Returns a new object of class '<em>Array Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Array Placement</em>'.
	 * @generated
	 */
	ArrayPlacement createArrayPlacement();

	/**
	 * Returns a new object of class '<em>Array Box</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Array Box</em>'.
	 * @generated
	 */
	ArrayBox createArrayBox();

	/**
	 * Returns a new object of class '<em>Sub Array Placement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sub Array Placement</em>'.
	 * @generated
	 */
	SubArrayPlacement createSubArrayPlacement();

	/**
	 * Returns a new object of class '<em>Sub Element</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sub Element</em>'.
	 * @generated
	 */
	SubElement createSubElement();

	/**
	 * Returns a new object of class '<em>Virtual Microphone</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Microphone</em>'.
	 * @generated
	 */
	VirtualMicrophone createVirtualMicrophone();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	VenuePackage getVenuePackage();

} //VenueFactory
