/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.Named;

import org.headroom.model.production.Location;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rack or case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Rack#getUnits <em>Units</em>}</li>
 *   <li>{@link org.headroom.model.system.Rack#getLocation <em>Location</em>}</li>
 *   <li>{@link org.headroom.model.system.Rack#getMass <em>Mass</em>}</li>
 *   <li>{@link org.headroom.model.system.Rack#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getRack()
 * @model
 * @generated
 */
public interface Rack extends Named {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usable height [U].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(int)
	 * @see org.headroom.model.system.SystemPackage#getRack_Units()
	 * @model default="12"
	 *        annotation="urn:headroom:unit unit='U'"
	 * @generated
	 */
	int getUnits();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Rack#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(int value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' reference.
	 * @see #setLocation(Location)
	 * @see org.headroom.model.system.SystemPackage#getRack_Location()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getLocation();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Rack#getLocation <em>Location</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' reference.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(Location value);

	/**
	 * Returns the value of the '<em><b>Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of the empty rack or case [kg].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass</em>' attribute.
	 * @see #setMass(Double)
	 * @see org.headroom.model.system.SystemPackage#getRack_Mass()
	 * @model annotation="urn:headroom:unit unit='kg'"
	 * @generated
	 */
	Double getMass();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Rack#getMass <em>Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass</em>' attribute.
	 * @see #getMass()
	 * @generated
	 */
	void setMass(Double value);

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.headroom.model.system.RackSlot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is mounted where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.headroom.model.system.SystemPackage#getRack_Slots()
	 * @model containment="true"
	 * @generated
	 */
	EList<RackSlot> getSlots();

} // Rack
