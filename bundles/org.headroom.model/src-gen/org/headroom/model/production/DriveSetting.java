/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.production;

import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drive Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of the matrix of what may drive what, as somebody set it for this production.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.production.DriveSetting#getDriver <em>Driver</em>}</li>
 *   <li>{@link org.headroom.model.production.DriveSetting#getReceiver <em>Receiver</em>}</li>
 *   <li>{@link org.headroom.model.production.DriveSetting#getVerdict <em>Verdict</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.production.ProductionPackage#getDriveSetting()
 * @model
 * @generated
 */
public interface DriveSetting extends Identified {
	/**
	 * Returns the value of the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of output, such as line-balanced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Driver</em>' attribute.
	 * @see #setDriver(String)
	 * @see org.headroom.model.production.ProductionPackage#getDriveSetting_Driver()
	 * @model
	 * @generated
	 */
	String getDriver();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.DriveSetting#getDriver <em>Driver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Driver</em>' attribute.
	 * @see #getDriver()
	 * @generated
	 */
	void setDriver(String value);

	/**
	 * Returns the value of the '<em><b>Receiver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of input, such as mic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receiver</em>' attribute.
	 * @see #setReceiver(String)
	 * @see org.headroom.model.production.ProductionPackage#getDriveSetting_Receiver()
	 * @model
	 * @generated
	 */
	String getReceiver();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.DriveSetting#getReceiver <em>Receiver</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receiver</em>' attribute.
	 * @see #getReceiver()
	 * @generated
	 */
	void setReceiver(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.production.DriveVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.headroom.model.production.DriveVerdict
	 * @see #setVerdict(DriveVerdict)
	 * @see org.headroom.model.production.ProductionPackage#getDriveSetting_Verdict()
	 * @model
	 * @generated
	 */
	DriveVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.headroom.model.production.DriveSetting#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.headroom.model.production.DriveVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(DriveVerdict value);

} // DriveSetting
