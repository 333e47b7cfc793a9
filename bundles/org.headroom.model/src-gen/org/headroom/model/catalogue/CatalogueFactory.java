/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.catalogue;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.headroom.model.catalogue.CataloguePackage
 * @generated
 */
public interface CatalogueFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CatalogueFactory eINSTANCE = org.headroom.model.catalogue.impl.CatalogueFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Device Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Type</em>'.
	 * @generated
	 */
	DeviceType createDeviceType();

	/**
	 * Returns a new object of class '<em>Port Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Port Type</em>'.
	 * @generated
	 */
	PortType createPortType();

	/**
	 * Returns a new object of class '<em>Network Port Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Port Data</em>'.
	 * @generated
	 */
	NetworkPortData createNetworkPortData();

	/**
	 * Returns a new object of class '<em>Internal Path</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Internal Path</em>'.
	 * @generated
	 */
	InternalPath createInternalPath();

	/**
	 * Returns a new object of class '<em>Property Definition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Property Definition</em>'.
	 * @generated
	 */
	PropertyDefinition createPropertyDefinition();

	/**
	 * Returns a new object of class '<em>Mechanical Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mechanical Data</em>'.
	 * @generated
	 */
	MechanicalData createMechanicalData();

	/**
	 * Returns a new object of class '<em>Power Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Power Profile</em>'.
	 * @generated
	 */
	PowerProfile createPowerProfile();

	/**
	 * Returns a new object of class '<em>Power Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Power Point</em>'.
	 * @generated
	 */
	PowerPoint createPowerPoint();

	/**
	 * Returns a new object of class '<em>Amplifier Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Amplifier Data</em>'.
	 * @generated
	 */
	AmplifierData createAmplifierData();

	/**
	 * Returns a new object of class '<em>Amplifier Rating</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Amplifier Rating</em>'.
	 * @generated
	 */
	AmplifierRating createAmplifierRating();

	/**
	 * Returns a new object of class '<em>Loudspeaker Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loudspeaker Data</em>'.
	 * @generated
	 */
	LoudspeakerData createLoudspeakerData();

	/**
	 * Returns a new object of class '<em>Loudspeaker Input</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Loudspeaker Input</em>'.
	 * @generated
	 */
	LoudspeakerInput createLoudspeakerInput();

	/**
	 * Returns a new object of class '<em>Wireless Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Wireless Data</em>'.
	 * @generated
	 */
	WirelessData createWirelessData();

	/**
	 * Returns a new object of class '<em>Tuning Band</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tuning Band</em>'.
	 * @generated
	 */
	TuningBand createTuningBand();

	/**
	 * Returns a new object of class '<em>Cable Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cable Data</em>'.
	 * @generated
	 */
	CableData createCableData();

	/**
	 * Returns a new object of class '<em>Distro Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Distro Data</em>'.
	 * @generated
	 */
	DistroData createDistroData();

	/**
	 * Returns a new object of class '<em>Way Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Way Type</em>'.
	 * @generated
	 */
	WayType createWayType();

	/**
	 * Returns a new object of class '<em>Provenance</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Provenance</em>'.
	 * @generated
	 */
	Provenance createProvenance();

	/**
	 * Returns a new object of class '<em>Generator Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Generator Data</em>'.
	 * @generated
	 */
	GeneratorData createGeneratorData();

	/**
	 * Returns a new object of class '<em>Fuel Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fuel Point</em>'.
	 * @generated
	 */
	FuelPoint createFuelPoint();

	/**
	 * Returns a new object of class '<em>Ups Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ups Data</em>'.
	 * @generated
	 */
	UpsData createUpsData();

	/**
	 * Returns a new object of class '<em>Runtime Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Runtime Point</em>'.
	 * @generated
	 */
	RuntimePoint createRuntimePoint();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CataloguePackage getCataloguePackage();

} //CatalogueFactory
